# Handing the summary over.

summary-title = Summary for my midwife
summary-title-note = One page, from what you wrote
summary-about = This is what your midwife will see. Nothing is sent until you share it.
summary-pages = The page
summary-page-spoken = Page { $page } of { $of }, as it is printed. What it says stands below, part by part.
summary-read-large = Read it large
summary-read-small = Make it small
summary-no-page = The page cannot be drawn here. What it says stands below, part by part.
summary-ranges = Which days
summary-range-four-weeks = The last 28 days
summary-range-since-visit = Since your last visit, { $date }
summary-range-between = Dates of your own
summary-first = From
summary-last = Until
summary-sections = What goes in
summary-section-spoken = { $title }. { $lines }
summary-nothing-in = Nothing is chosen. Choose what goes in.
summary-forms = How
summary-form-pdf = A page, to print or read (PDF)
summary-form-text = Plain words, for a message
summary-form-fhir = For the clinic’s software (FHIR)
summary-form-csv = Tables (CSV)
summary-form-html = A page for a browser (HTML)
summary-form-json = Everything, for a computer (JSON)
summary-papers = Paper
summary-paper-a4 = A4
summary-paper-letter = US Letter
summary-share = Share
summary-share-note = The file has no name in it. It is removed from here after you share it.
summary-seal = Lock it with a passphrase
summary-seal-note = Six groups of letters and digits. Tell them to your midwife another way, not beside the file.
summary-seal-opens = To open it: any program for “age” files, and the passphrase.
summary-making = One moment. The file is being made.
summary-not-made = The file could not be made. There may be no room on the phone. Nothing was shared.
summary-show = Show on this screen
summary-show-note = Everything else stays locked. Your midwife can read, and cannot change anything.
summary-page = { $page } of { $of }
summary-next = Next page
summary-previous = Page before
summary-squares = Show as a square code
summary-squares-note = A phone’s camera reads it. Nothing is sent.
summary-squares-spoken = A square code. It holds the summary as plain words, for a phone’s camera.
summary-no-squares = This is too long for a square code. Leave some parts out.
summary-shared = What you shared
summary-shared-none = Nothing was shared yet. To whom is never kept.
summary-shared-one = { $date }, { $time }: { $form }, { $first } to { $last }
summary-forget = Forget this line
summary-kept-share = Written down: shared today.
summary-forgotten = Forgotten.

# Android's Health Connect, where other apps may read it.
summary-form-health-connect = Health Connect
summary-health-source = Evenfall
summary-health-put = Put it in Health Connect
summary-health-note = Other apps you allow can read it there, and may pass it on. Evenfall sends nothing. What you put there before is replaced.
summary-health-nothing = Nothing that goes in has a place in Health Connect.
summary-health-left = Health Connect has no place for these: { $parts }.
summary-health-left-questions = your questions
summary-health-left-age = how far along you are
summary-health-left-visit = your next visit
summary-health-left-legs = restless nights
summary-health-left-nights = sleep
summary-health-left-movement = exercise
summary-health-left-mood = mood
summary-health-left-symptoms = what else you felt
summary-health-working = One moment. The phone is at work.
summary-health-done = { $count ->
    [one] 1 record was put in Health Connect.
   *[other] { $count } records were put in Health Connect.
}
summary-health-refused = You did not allow it. Nothing was put there.
summary-health-not-put = Health Connect did not answer. Nothing was put there.
summary-health-partway = Health Connect stopped partway. Put it there again, or take it out.
summary-health-take-out = Take it out again
summary-health-taken-out = Nothing from Evenfall is in Health Connect now.
summary-health-not-taken-out = Health Connect did not answer. What was there is still there.
