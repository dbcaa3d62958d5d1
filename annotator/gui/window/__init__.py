"""The windows of the program: the main window, what it is made of, menus, status bar, recent files."""
