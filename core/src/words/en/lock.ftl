# The lock of the app: the phone opens it, and it says what it cannot do.

lock-title = Evenfall is locked
lock-line = Your diary is closed.
lock-unlock = Unlock
lock-tonight = Write in the dark
lock-ask-title = Open your diary
lock-ask-line = Your fingerprint, your face or the phone’s PIN
lock-failed = That did not open it. Nothing was changed.
lock-locked-out = Too many tries. Wait a little, or use the phone’s PIN.
lock-none-set = This phone has no screen lock yet. Set one in the phone’s settings, then switch this on.
lock-about-title = About the lock
lock-about-1 = It asks again once you have been away for { $seconds } seconds.
lock-about-2 = Your diary is encrypted, with the lock or without it.
lock-cannot-title = What the lock cannot do
lock-cannot-1 = It cannot keep out someone who knows the phone’s PIN.
lock-cannot-2 = It cannot guard a file once you have shared it. A backup is sealed; an export is not.
lock-cannot-3 = It cannot hide the screen from someone who is watching.
