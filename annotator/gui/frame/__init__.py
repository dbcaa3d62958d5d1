"""What stands around the panels: menus, toolbar, docks, recent files, the list of windows."""
