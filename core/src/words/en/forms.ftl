# What every form says: fields they share, and answers that do not stand as they are.

field-at = When
field-note = Note
form-save = Save
form-more = One more
form-less = One less
form-clear = Clear
form-choose = Choose
form-cancel = Cancel
form-search = Search
form-nothing-found = Nothing here by that name.
form-not-said = Not said
form-now = Now
form-date = Date
form-time = Time
form-required = Needed
form-look = Not saved yet. Please look at the marked answers.
form-unsaved-title = Your answers are not saved yet.
form-unsaved-keep = Stay here
form-unsaved-leave = Leave without saving
form-yes = Yes
form-no = No

field-needed = This is needed to save.
field-unfit = This answer does not fit here. Choose one from the list.
field-not-a-number = A whole number is needed here, in digits.
field-not-an-amount = A number is needed here, in digits.
field-not-a-time = A date and a time are needed here, in the years 1900 to 2100.
field-not-a-date = A date is needed here.
field-not-yes-or-no = Yes or no is needed here.
field-impossible = { $number } { $unit } cannot be right. It can be { $least } to { $most } { $unit }.
field-unusual = { $number } { $unit }? Most are { $least } to { $most }. Keep it, or check the number and the unit.
field-too-long = This is { $length } characters. { $most } fit here.
field-nul = There is a character in here that cannot be kept. Please type the words again.
field-not-yet = This time has not come yet.
field-long-ago = This is more than a year ago. Keep it, or check the date.
field-far-ahead = This is more than a year ahead. Keep it, or check the date.

toast-kept = Saved: { $line }
toast-changed = Changed: { $line }
toast-deleted = Deleted: { $line }
toast-undone = Taken back.
field-time-refused = This time cannot be used here. A day can end from 00:00 to 06:00.
