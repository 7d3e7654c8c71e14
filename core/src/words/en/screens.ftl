# What stands around and on the screens.

tab-today = Today
tab-patterns = Patterns
tab-log = Log
tab-timeline = Timeline
tab-care = Care
tab-tonight = Tonight
chrome-back = Back
chrome-close = Close
chrome-undo = Undo
chrome-edit = Change
chrome-delete = Delete
chrome-keep = Keep it
chrome-try-again = Try again
chrome-captured = Your screen is being recorded or shown elsewhere.
chrome-list-close = Close the list
chrome-working = One moment
chrome-call-hint = Opens the phone with this number

age-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
age-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
age-weeks-days = { age-weeks } { age-days }
age-short = { $weeks }w { $days }d
age-short-weeks = { $weeks }w

trimester-first = First trimester
trimester-second = Second trimester
trimester-third = Third trimester
trimester-short-first = 1st
trimester-short-second = 2nd
trimester-short-third = 3rd

due-today = Due today
due-ahead = { age-days } to { $date }
due-past = { age-days } past { $date }

source-last-period = by last period
source-conception = by day of conception
source-transfer = by embryo transfer
source-scan = by scan
source-clinic = given by your clinic

found-last-period = Last period from { $date }, cycle of { $cycle } days
found-conception = Conception on { $date }
found-transfer = Transfer on { $date }, embryo { $days } days old
found-crown-rump = Scan on { $date }, CRL { $mm } mm
found-head = Scan on { $date }, head { $mm } mm
found-scan-report = Scan on { $date }
found-clinic = As your clinic or midwife said
chart-robinson-used = Robinson chart
chart-hadlock-used = Hadlock chart
chart-intergrowth-used = INTERGROWTH-21st chart

due-title = Due date
due-in-use = Used everywhere now
due-makes = Makes today { $age }
due-makes-nothing = Today lies outside the weeks of this date
due-preview = Due { $date }. That makes today { $age }.
due-preview-outside = Due { $date }. Today lies outside the weeks of this date.
due-preview-title = Use this date?
due-preview-confirm = Use this date
due-history = How it was found
due-entered = Entered { $date }
due-age-then = { $age } on that day
due-account = { $date }, { $source }
due-new = Give a new date
due-first = How is your pregnancy dated?
due-trimesters-acog = Trimesters as in the US: the second from 14 weeks, the third from 28.
due-trimesters-nhs = Trimesters as on NHS pages, in completed weeks: the second from 13, the third from 28.
due-trimesters-who = Trimesters as the WHO counts, in completed weeks: the second from 13, the third from 28.

due-because-chosen-used = In use: you chose it.
due-because-chosen-kept = Kept beside the date you chose.
due-because-clinic-used = In use: your clinic gave it.
due-because-clinic-kept = Kept beside the date your clinic gave.
due-because-transfer-used = In use: a transfer date stands, whatever a scan says.
due-because-transfer-kept = Kept beside the transfer date, which stands.
due-because-only = In use: there is no other to compare it with.
due-because-within-used = In use: the scan differs by { age-days }, within the { $limit } allowed at { $period } (US rule).
due-because-within-kept = Not used: it differs by { age-days }, within the { $limit } allowed at { $period } (US rule).
due-because-beyond-used = In use: it differs by { age-days }, more than the { $limit } allowed at { $period } (US rule).
due-because-beyond-kept = Replaced: the scan differs by { age-days }, more than the { $limit } allowed at { $period } (US rule).
due-because-clinician-may-used = In use for now: the scan differs by { age-days }. At { $period } your clinician may decide. Worth asking.
due-because-clinician-may-kept = Not used for now: it differs by { age-days }. At { $period } your clinician may decide. Worth asking.
due-because-clinician-only-used = In use: from 28 weeks only a clinician changes the date. The scan differs by { age-days }. Worth asking soon.
due-because-clinician-only-kept = Not used: from 28 weeks only a clinician changes the date. It differs by { age-days }. Worth asking soon.
due-because-cannot-compare = This date and another cannot both be right. Check them, or ask your clinic.
due-because-uk-scan-used = In use: in the UK the dating scan sets the date. It differs by { age-days }.
due-because-uk-scan-kept = Replaced: in the UK the dating scan sets the date. It differs by { age-days }.
due-because-uk-early = Not used: the scan came before the dating scan (11 to 14 weeks).
due-because-uk-late = Not used: so late a scan shows growth, not age.
due-because-later-scan = Not used: a later scan shows growth. The earlier one sets the date.
due-because-corrected = Replaced by what you entered later.

due-confirmed-scan = A scan before 22 weeks is known. The date rests on it, or agrees with it.
due-confirmed-transfer = A transfer date needs no scan to confirm it.
due-confirmed-clinic = Your clinic gave the date.
due-confirmed-not-yet = No scan entered yet. Add it when you have one.
due-confirmed-suboptimal = No scan before 22 weeks is known here. In the US such a date counts as less certain. Worth asking your clinic.
due-planned-birth = With more than one baby, a birth is often planned from about { $age }. Not reviewed yet: ask your clinic. The due date stays as it is.

due-moves-label = What moves
due-moves-second = Second trimester from { $from } to { $to }
due-moves-third = Third trimester from { $from } to { $to }
due-moves-term = Term from { $from } to { $to }
due-moves-due = Due date from { $from } to { $to }

timeline-due = Due { $date }
timeline-found = Found { $source }
timeline-found-by-scan = Found { $source } on { $date }, { $age }
timeline-change = Change
timeline-ordinal = Week { $week } is running. Weeks completed are one fewer.
timeline-strip-spoken = { $age } of 40 weeks. { $trimester }.
timeline-from = From { $date }
timeline-term = Term begins
timeline-term-line = From { $date }, no longer preterm
timeline-due-day = Due date
timeline-due-line = { $date }
timeline-today = Today
timeline-empty = Add a due date to see weeks. The log works without.
timeline-add-date = Add a due date
timeline-after = Nothing is counted here. What you wrote is kept.

first-run-step = Step { $number } of { $of }
first-run-go-on = Continue
first-run-finish = Start
first-run-skip = Not now
first-run-not-sure = Not sure yet. Everything else still works
first-run-foot = No account. Nothing is sent.
first-run-restore = I have a backup
first-run-promise = What you write here stays here
first-run-promise-1 = No account, and no internet permission. Evenfall cannot send anything by itself.
first-run-promise-2 = Your diary is encrypted on this phone, with a key only this phone holds.
first-run-promise-3 = You can take everything out, or delete it, at any time.
first-run-promise-4 = Evenfall does not diagnose. It helps you see patterns, and when to call.
first-run-place = Where are you cared for?
first-run-place-1 = This sets emergency numbers, units, and whose figures are shown.
first-run-place-2 = You can change it later.
first-run-dating = How is your pregnancy dated?
first-run-dating-1 = You can change this later. Earlier dates are kept, with the reason.
first-run-numbers = Whom would you call?
first-run-numbers-1 = Your maternity unit's number is in your notes. It then stands behind Urgent help, on every screen.
first-run-numbers-2 = The emergency number is there already, where Evenfall knows it.
first-run-lock = Lock Evenfall?
first-run-lock-1 = Evenfall can ask for your fingerprint, your face or the phone’s PIN before it shows the diary.
first-run-lock-2 = Urgent help stays open always. You can change all of this later, in Settings.

settings-title = Settings
settings-promise = Nothing leaves this phone by itself
settings-promise-line = Evenfall has no internet permission, no account and no trackers. Your diary is encrypted here.
settings-privacy = Privacy
settings-lock = App lock
settings-lock-note = Asks for your fingerprint, your face or the phone’s PIN.
settings-slip = Tonight while locked
settings-slip-note = One tap still saves. It can add, it cannot read.
settings-about-lock = About the lock
settings-about-lock-note = What it keeps out, and what it cannot.
settings-hide = Hide in recent apps
settings-hide-note = Shows a blank card there.
settings-diary = Your diary
settings-back-up = Back up
settings-back-up-note = One file, sealed with a passphrase.
settings-restore = Restore
settings-restore-note = Shows what is in a backup first. The diary you have is kept aside.
settings-export = Take everything out
settings-export-note = As JSON, or CSV for a spreadsheet. These files are not sealed.
settings-import = Read an export in
settings-import-note = Adds what is not here yet. Nothing is replaced.
settings-pregnancy = Pregnancy
settings-after = What you told
settings-no-date = None yet
babies-title-note = One, twins or more
ended-title-note = Birth, loss, or you would rather not say
settings-look = Country, hours and figures
settings-hours = Day ends at { $turn }. Deep night { $from } to { $until }.
numbers-title-note = Maternity unit, midwife, emergency
numbers-title-note-after = Whom you would call
figures-title-note = Trimesters, redating, caffeine, iron
figures-title-note-after = Caffeine, iron
settings-mistake = This was set by mistake
settings-mistake-note = Everything comes back as it was.
settings-new-pregnancy = A new pregnancy
settings-new-pregnancy-note = Whenever you wish. The earlier one is kept.

ended-line-1 = Reminders fall silent, and the weeks are put away at once.
ended-line-2 = Everything you wrote is kept, and only you can see it.
ended-line-3 = If this was a mistake, it can be taken back here.
ended-done = This is noted
ended-done-1 = Nothing here needs doing.
ended-done-2 = The log is still here if it helps.
ended-change = Change what was said
timeline-visit = { $day }, { $time }
