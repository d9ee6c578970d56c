package tn.marsa.oversight.cases;

import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.RequestRefused;

/** An explanation or a finding in words: 3 to 2000 characters, without control characters but for ends of lines. */
record WrittenText(String text) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 2000;

    /** What was typed, without blanks around it; else {@link RequestRefused} with INVALID_VALUE at {@code input.text}. */
    static WrittenText of(String typed) {
        String text = typed.strip().replace("\r\n", "\n");
        boolean wrong = text.chars().anyMatch(character -> Character.isISOControl(character) && character != '\n');
        if (wrong || text.length() < SHORTEST || text.length() > LONGEST) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "input.text");
        }
        return new WrittenText(text);
    }
}
