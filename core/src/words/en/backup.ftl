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
