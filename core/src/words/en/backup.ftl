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
