# Questions, visits, notes, weight and blood pressure; the Care screen.

unit-beats-a-minute = beats a minute
text-shortened = { $start } …

kind-question = Question
question-title = A question to ask
question-words = What you want to ask
question-asked = It has been asked
question-answer = What you were told
question-place = Place in your list
question-place-help = 1 goes first. Leave it empty to put it at the end.
question-line-asked = Asked: { $question }

kind-appointment = Visit
appointment-title = A visit
appointment-with_whom = Who or what for
appointment-place = Where
appointment-with_whom-midwife = Midwife
appointment-with_whom-doctor = Doctor
appointment-with_whom-scan = Scan
appointment-with_whom-blood_test = Blood test
appointment-with_whom-health_visitor = Health visitor
appointment-with_whom-other = Someone else
appointment-line-place = { $whom }, { $place }

kind-remark = Note
remark-title = A note
remark-words = Your words
remark-note = Anything to add

kind-weight = Weight
weight-title = Weight
weight-kilograms = What the scales showed
weight-line = Weight, { $kg } kg

kind-blood_pressure = Blood pressure
blood_pressure-title = Blood pressure
blood_pressure-systolic = Upper number
blood_pressure-systolic-help = The first and larger one, called systolic or SYS.
blood_pressure-diastolic = Lower number
blood_pressure-diastolic-help = The second and smaller one, called diastolic or DIA.
blood_pressure-pulse = Pulse
blood_pressure-rested = Sat and rested first
blood_pressure-not-below = The lower number has to be smaller than the upper one. Check both.
blood_pressure-line = Blood pressure, { $systolic } over { $diastolic }

care-visit = { $days ->
    [0] Next visit, today
    [one] Next visit, tomorrow
   *[other] Next visit, in { $days } days
}
care-change-visit = Change the visit
care-no-visit = No visit is written yet.
care-add-visit = Add a visit
care-questions = My questions
care-number = { $number }
care-no-questions = Nothing to ask yet. A medicine check can add a question.
care-add-question = Add a question
care-mark-asked = It was asked
care-asked = Asked. What were you told?
care-rows = Look something up
