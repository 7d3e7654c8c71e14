# Countries and the lines in each. Numbers and their sources stand in core/src/care/countries.rs.
# Some lines are known by their own name, which stays in its language.

country-england = England
country-scotland = Scotland
country-wales = Wales
country-northern-ireland = Northern Ireland
country-ireland = Ireland
country-united-states = United States
country-canada = Canada
country-australia = Australia
country-new-zealand = New Zealand
country-germany = Germany
country-france = France
country-spain = Spain
country-india = India
country-other = Somewhere else

line-emergency = Emergency
line-samu = SAMU, ambulance
line-ambulance-108 = Ambulance
line-nhs-111 = NHS 111
line-nhs-24 = NHS 24
line-nhs-111-wales = NHS 111 Wales
line-health-811 = 811 health line
line-healthdirect = healthdirect
line-healthline = Healthline
line-bereitschaftsdienst = Doctor on call (Ärztlicher Bereitschaftsdienst)
line-nhs-111-mental-health = NHS 111, mental health
line-nhs-24-mental-health = NHS 24, mental health
line-nhs-111-wales-mental-health = NHS 111 Wales, mental health
line-samaritans = Samaritans
line-lifeline-northern-ireland = Lifeline
line-lifeline-988 = 988 Suicide and Crisis Lifeline
line-helpline-988 = 9-8-8 Suicide Crisis Helpline
line-lifeline-australia = Lifeline
line-need-to-talk = 1737, Need to talk?
line-telefonseelsorge = TelefonSeelsorge
line-suicide-prevention-3114 = 3114, suicide prevention
line-linea-024 = Línea 024
line-tele-manas = Tele-MANAS

line-then-press = { $number }, then press { $key }
line-not-everywhere = May not answer in every region. Keep a local number too.
line-number-your-own = Your own number
