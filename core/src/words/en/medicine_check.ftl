# The medicine check. It says what to ask and whom, never what to do with a medicine.

medicine_check-title = Check a medicine
medicine_check-title-note = Could it be stirring up your legs?
medicine_check-label = Name of the medicine
medicine_check-help = As it stands on the packet. A kind works too, such as antihistamine.
medicine_check-check = Check
medicine_check-note = This looks at restless legs alone. A pharmacist can say whether it suits you in pregnancy.
medicine_check-note-after = This looks at restless legs alone. A pharmacist can say whether it suits you.

medicine_check-label-group = { $group }: { $names }
medicine_check-label-names = In our list: { $names }
medicine_check-group = A kind of medicine: { $names }

medicine_check-stirs = Can stir up restless legs. Ask about an alternative.
medicine_check-stirs-mind = Can stir up restless legs. Worth a talk with whoever prescribed it.
medicine_check-some-stir = Some can stir up restless legs, some usually do not.
medicine_check-group-stirs = Many of these can stir up restless legs.
medicine_check-tolerated = Usually does not stir up restless legs
medicine_check-given = Rarely used for restless legs in pregnancy, and only by specialists
medicine_check-given-after = Used for restless legs, with someone who knows them well
medicine_check-unknown = Not in our list

medicine_check-packet = Products of this name can hold { $names }. The label says what is in yours. Its other parts are not looked at here.
medicine_check-packet-one-of = Products of this name hold different things: { $names }, or something else. The label says what is in yours.
medicine_check-these-can = Can stir up legs: { $names }.
medicine_check-these-do-not = Usually does not: { $names }.
medicine_check-these-given = For restless legs, rarely used in pregnancy and only by specialists: { $names }.
medicine_check-these-given-after = For restless legs, with someone who knows them well: { $names }.
medicine_check-group-name = The name on the packet tells more. You can check that too.
medicine_check-strongest = Named as the strongest of the antidepressants at this: { $names }.
medicine_check-less = Named as doing this less than the rest of its kind: { $names }.
medicine_check-sickness = Often given for sickness in pregnancy: { $names }. If that is why you have it, say so when you ask. Not reviewed yet.
medicine_check-sickness-us = Often given for sickness in pregnancy, in the US first of all: { $names }. If that is why you have it, say so when you ask. Not reviewed yet.
medicine_check-akathisia = It can also cause akathisia: a restlessness that is not restless legs. Say so if it began with this medicine.
medicine_check-mind = Your mental health comes first. A sudden end to this medicine can make you unwell.
medicine_check-prescriber = Talk with whoever prescribed it before anything changes. Ask what would suit both your mind and your legs.
medicine_check-also-mind = If you have it for your mental health, that comes first: talk with whoever prescribed it before anything changes.
medicine_check-whom = Your pharmacist, midwife or doctor can say what else there is.
medicine_check-whom-after = Your pharmacist or doctor can say what else there is.
medicine_check-until-then = This is something to ask about. It is no reason to go without help until then.
medicine_check-rest = Part of what you typed is not in our list. Ask about that too.
medicine_check-tolerated-whom = Whether it suits you is for your pharmacist or midwife to say.
medicine_check-tolerated-whom-after = Whether it suits you is for your pharmacist or doctor to say.
medicine_check-given-line = No medicine is licensed for restless legs in pregnancy. This one may have been given to you for something else.
medicine_check-given-line-after = It may have been given to you for something else.
medicine_check-given-whom = Nothing about it should change without your maternity team or your specialist.
medicine_check-given-whom-after = Nothing about it should change without whoever prescribed it.
medicine_check-unknown-line = That does not mean it is safe or unsafe for your legs.
medicine_check-unknown-whom = Ask a pharmacist or your midwife. Is it spelled as on the packet?
medicine_check-unknown-whom-after = Ask a pharmacist or your doctor. Is it spelled as on the packet?

medicine_check-basis = How we know
medicine_check-source = Source: web pages that list what worsens restless legs, from Australia and the US. No country’s maternity guideline was read for this.
medicine_check-source-after = Source: web pages that list what worsens restless legs, from Australia and the US. No country’s guideline was read for this.
medicine_check-source-lithium = Source: a web page that quotes the US National Institutes of Health, from 2000. No country’s maternity guideline was read for this.
medicine_check-source-lithium-after = Source: a web page that quotes the US National Institutes of Health, from 2000. No country’s guideline was read for this.
medicine_check-source-given = Sources: two reviews of restless legs in pregnancy (2014 and 2020), and a US guideline for adults (2025).
medicine_check-source-given-after = Source: a US guideline on restless legs in adults (2025).
medicine_check-studied = Studied in: not said. It may not have been studied in pregnancy.
medicine_check-studied-after = Studied in: not said.
medicine_check-studied-reviews = Studied in: the reviews are about pregnancy. The guideline is about other adults.
medicine_check-sure-named = How sure: the source names this medicine. It is second-hand; the studies behind it were not read.
medicine_check-sure-by-group = How sure: the source names its kind, and not this name. Not reviewed yet.
medicine_check-sure-remembered = How sure: this is remembered, and no source was read for this name. Not reviewed yet.
medicine_check-sure-group = How sure: the source names this kind. It is second-hand; the studies behind it were not read.
medicine_check-sure-given = How sure: the sources name its kind, and not this name. That specialists use it is not reviewed yet.
medicine_check-sure-given-after = How sure: the source names its kind, and not this name. Not reviewed yet.

medicine_check-near = Did you mean
medicine_check-near-packet = A product with { $names }

medicine_check-ask = Add as a question
medicine_check-asked = This is in your questions.
medicine_check-log = Log this medicine
medicine_check-nothing-typed = Type a name first.
medicine_check-too-long = That is longer than a name. The name alone is enough.

medicine_check-product-named = { $typed } with { $names }
medicine_check-question-stirs = Can { $names } stir up my restless legs? Is there something else that would suit me?
medicine_check-question-group = Can { $names } stir up my restless legs? What would suit me?
medicine_check-question-given = What should I know about { $names } and my restless legs?
medicine_check-question-tolerated = Is { $names } all right for me with restless legs?
medicine_check-question-unknown = Could { $names } stir up my restless legs?
