"""Qt's item models over the values of a dossier: no copies, each cell made when it is shown."""
