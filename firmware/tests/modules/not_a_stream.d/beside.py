NAME = "imported from it all the same"
