package tn.marsa.admin.statistics;

/** A question that whoever is signed in keeps under a name. */
record SavedView(String id, ViewPage page, String name, String link) {}
