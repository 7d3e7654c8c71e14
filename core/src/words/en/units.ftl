# Numbers, dates, times and units as British English writes them.

decimal-mark = .
list-comma = { ", " }
list-and = { $first } and { $last }

time-of-day = { $hour }:{ $minute }
date-day = { $weekday } { $day } { $month }
date-full = { $day } { $month } { $year }
date-without-year = { $day } { $month }
date-short = { $day } { $monthshort }
date-short-day = { $weekdayshort } { $day } { $monthshort }
night-short = { $evening }–{ $morning } { $month }
night-short-across = { $evening } { $eveningmonth } – { $morning } { $month }
night-full = Night of { $evening }–{ $morning } { $month }
night-full-across = Night of { $evening } { $eveningmonth } – { $morning } { $month }

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
weekday-letter-1 = M
weekday-letter-2 = T
weekday-letter-3 = W
weekday-letter-4 = T
weekday-letter-5 = F
weekday-letter-6 = S
weekday-letter-7 = S

unit-minutes = min
unit-milligrams = mg
unit-micrograms = µg
unit-grams = g
unit-kilograms = kg
unit-millilitres = ml
unit-millimetres-of-mercury = mmHg
unit-percent = %
of-ten = { $strength } of 10
amount-mg = { $mg } mg
