# Backups and files: what a passphrase needs, and why a file is not taken in.

passphrase-short = Use at least { $least } characters.
passphrase-long = Use at most { $most } characters.
passphrase-simple = Use at least { $least } different characters.
passphrase-nul = There is a character in here that cannot be used. Please type the words again.

import-unknown = Evenfall does not know this.
import-unfit = This does not fit here.
import-needed = This is needed, and it is missing.
import-twice = This is in the file twice.
import-nothing-there = This belongs to something that is not in the file.

backup-made = Made on { $date } at { $time }
backup-holds = { $entries ->
    [one] 1 entry, on { $first }
   *[other] { $entries } entries, from { $first } to { $last }
}
backup-holds-nothing = No entries
backup-kind = { $kind }: { $count }
backup-what-happens = Restoring makes this the diary. The diary you have now is kept aside.
backup-done = Backed up. The file was read back and is whole.
backup-keep-passphrase = Keep the passphrase somewhere else. Without it nobody can open the file, Evenfall included.
backup-wrong-passphrase = This passphrase does not open the file. Check it, group by group.
backup-not-one = This file is not an Evenfall backup.
backup-damaged = This backup cannot be read to its end. Another copy of it may be whole.
backup-newer = A newer Evenfall made this file. Update Evenfall, then try again.
backup-no-space = There is no room left for it. Free some space, then try again.
backup-bad-place = No file can be read or written there. Choose another place or name.
copies-nothing-changed = Nothing was changed. Your diary is as it was.
restore-done = Restored.
restore-aside = The diary that was here is kept aside, beside the new one.
restore-nothing-before = There was no diary here before.
export-done = Everything was written out.
export-not-sealed = This file is not sealed: whoever has it can read it.
import-done = { $added ->
    [0] Nothing new was in the file.
    [one] 1 thing was added.
   *[other] { $added } things were added.
}
import-already-there = Already here: { $count }
import-conflicting = Different here, and kept as here: { $count }
import-not-one = This file is not an Evenfall export.
import-broken = The file breaks off in line { $line }.
import-newer = A newer Evenfall made this file. Update Evenfall, then try again.
import-unfit-at = At { $at }: { $why }

copying-passphrase = Passphrase
copying-show = Show what is typed
copying-hide = Hide what is typed
copying-working = One moment. This can take half a minute.
copying-back-up-1 = A backup is one file with everything in it, sealed with a passphrase.
copying-back-up-2 = Keep it off this phone: on a computer, or with someone you trust. Without the passphrase it cannot be read.
copying-suggested = Your passphrase
copying-write-down = Write these six groups down, on paper. Evenfall does not keep them.
copying-another = Suggest another
copying-own = Use words of my own
copying-own-label = A passphrase of your own
copying-own-help = Several words that belong together only for you. A short one can be tried out.
copying-suggest-instead = Use six groups instead
copying-written-down = It is written down
copying-read-back = Type it back
copying-read-back-line = From the paper, to be sure it can be read. Small letters, spaces and dashes do not matter in the six groups.
copying-read-back-wrong = This is not the same. Look at the paper again, group by group.
copying-make = Make the file
copying-restore-1 = First Evenfall shows what is in the backup. Nothing is changed by looking.
copying-restore-2 = If you then restore it, the diary you have now is kept aside.
copying-choose-backup = Choose the backup
copying-passphrase-help = With or without spaces and dashes, in small letters or capitals.
copying-look = Look inside
copying-inside = In this backup
copying-restore-this = Restore this
copying-leave = Leave everything as it is
copying-open = Open the diary
copying-export-1 = Everything you wrote goes into a file that other programs can read.
copying-export-warning = These files are not sealed: whoever has them can read them. To keep a copy, back up instead.
copying-json = One file, as JSON
copying-json-note = All of it. Evenfall can read it in again.
copying-csv = Tables, as CSV
copying-csv-note = One table for each kind of entry, for a spreadsheet.
copying-import-1 = Reads a JSON file that Evenfall wrote, and adds what is not here yet.
copying-import-2 = Nothing here is replaced or deleted.
copying-choose-export = Choose the file
