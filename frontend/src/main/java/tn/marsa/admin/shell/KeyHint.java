package tn.marsa.admin.shell;

import java.util.List;

/**
 * A line of the list of keys. Each package offers its own as beans.
 *
 * @param order its place in the list
 * @param keys the keys as they are written on the keyboard, to be pressed together
 * @param textKey the key of the text that says what they do
 */
public record KeyHint(int order, List<String> keys, String textKey) {}
