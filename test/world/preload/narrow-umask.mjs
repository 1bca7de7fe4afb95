// What the program makes is for its owner alone, unless it says otherwise.
process.umask(0o077);
