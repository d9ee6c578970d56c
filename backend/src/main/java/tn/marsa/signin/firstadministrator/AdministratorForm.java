package tn.marsa.signin.firstadministrator;

import java.util.LinkedHashMap;
import java.util.Map;
import tn.marsa.signin.account.Username;

/**
 * What the first administrator fills in.
 *
 * @param repeated the password once more
 */
record AdministratorForm(String displayName, String username, String password, String repeated) {

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 128;
    private static final int LONGEST_NAME = 120;

    /** What is wrong, as message keys by field in the order of the form; empty if nothing is. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (displayName.isBlank()
                || displayName.length() > LONGEST_NAME
                || displayName.chars().anyMatch(Character::isISOControl)) {
            problems.put("displayName", "signin.problem.displayName");
        }
        if (Username.parse(username).isEmpty()) {
            problems.put("username", "signin.problem.username");
        }
        // Length is what counts (NIST SP 800-63B): no rules on capitals, digits or signs.
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            problems.put("password", "signin.problem.password");
        } else if (password.strip().equalsIgnoreCase(username.strip())) {
            problems.put("password", "signin.problem.passwordIsUsername");
        } else if (!password.equals(repeated)) {
            problems.put("repeated", "signin.problem.repeated");
        }
        return problems;
    }
}
