package tn.marsa.attack;

import java.util.Set;
import java.util.function.Predicate;

/**
 * One attack.
 *
 * @param kind the class of attacks that it belongs to
 * @param name what is tried, by whom
 * @param attempt does it
 * @param refused whether the answer gives the attacker nothing
 * @param control the same by somebody who may, or something honest right afterwards: must be answered
 */
record Attack(String kind, String name, Attempt attempt, Predicate<Answer> refused, Attempt control) {

    /** Something sent to a server. */
    @FunctionalInterface
    interface Attempt {
        Answer on(Target target) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param hasCode whether a code says that it is refused; another answer gives the attacker nothing
     * @param answered status and codes, for whoever looks why
     */
    record Outcome(boolean refused, boolean controlled, boolean canary, boolean hasCode, String answered) {

        boolean isGood() {
            return refused && controlled && !canary;
        }
    }

    Outcome on(Target target) throws Exception {
        Answer answer = attempt.on(target);
        return new Outcome(
                refused.test(answer),
                control.on(target).isGood(),
                answer.shows(target.person().canaries()),
                !answer.codes().isEmpty(),
                answer.status() + " " + answer.codes());
    }

    /** Refused with one of those codes and no data. */
    static Predicate<Answer> code(String... codes) {
        return answer -> !answer.codes().isEmpty() && Set.of(codes).containsAll(answer.codes()) && answer.isEmpty();
    }

    /** Refused with one of those HTTP statuses. */
    static Predicate<Answer> status(Integer... statuses) {
        return answer -> Set.of(statuses).contains(answer.status());
    }

    /** Answered with nothing. */
    static Predicate<Answer> nothing() {
        return answer -> answer.status() == 200 && answer.codes().isEmpty() && answer.isEmpty();
    }

    /** Answered with the named member of a union. */
    static Predicate<Answer> typename(String name) {
        return answer -> answer.json()
                .path("data")
                .valueStream()
                .allMatch(result -> result.path("__typename").asString("").equals(name));
    }
}
