"""How the program looks: colours, letters, icons, the ring around the focus."""
