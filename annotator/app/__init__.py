"""What the program can do; the one door for the command line and the window."""
