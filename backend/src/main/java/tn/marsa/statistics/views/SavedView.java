package tn.marsa.statistics.views;

/**
 * A question that somebody keeps: the SDL's type of the same name.
 *
 * @param name 3 to 80 characters
 * @param link the parameters of the page's address: codes alone
 */
record SavedView(SavedViewId viewId, ViewPage page, String name, String link) {}
