# When the diary cannot be opened, read or written.

trouble-wrong-key-title = That did not open it.
trouble-wrong-key-safe = Nothing was lost. The diary is as it was.
trouble-wrong-key-act = Try the key it was made with. On a new phone, restore a backup.
trouble-newer-title = This diary was written by a newer Evenfall.
trouble-newer-safe = It was left untouched.
trouble-newer-act = Update Evenfall, then open it again.
trouble-no-space-title = There is no room left to save.
trouble-no-space-safe = Saved so far is safe. Your words are still here.
trouble-no-space-act = Free some space to go on, then try again.
trouble-damaged-title = Part of the diary cannot be read.
trouble-damaged-safe = It was left as it is. Nothing was deleted.
trouble-damaged-act = Keep the file. Restore your last backup; the damaged diary is kept aside.
trouble-open-elsewhere-title = The diary is open somewhere else.
trouble-open-elsewhere-safe = Nothing was changed.
trouble-open-elsewhere-act = Close the other one, then try again.
trouble-read-only-title = Nothing can be written where the diary lies.
trouble-read-only-safe = What is in it is safe.
trouble-read-only-act = Check that the folder may be written, then try again.
trouble-out-of-reach-title = This could not be saved or read.
trouble-out-of-reach-safe = Your words are still here. What was saved before is safe.
trouble-out-of-reach-act = Try again.
trouble-unforeseen-title = Something went wrong in Evenfall.
trouble-unforeseen-safe = What was saved before is safe.
trouble-unforeseen-act = Try again. If it happens twice, close Evenfall and open it again.
trouble-gone = This is no longer in the diary. Nothing was changed.
