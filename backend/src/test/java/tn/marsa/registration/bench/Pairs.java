package tn.marsa.registration.bench;

import java.net.URI;
import java.util.List;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Role;

/** The staff of {@link RegisterBench}: an officer and a supervisor in each of several offices. */
record Pairs(List<List<ApiCaller>> pairs) {

    private static final List<String> OFFICES = List.of("1101", "1102", "1103", "1104", "1105", "1106", "1107", "1109");

    /** New staff. */
    static Pairs join(ApiCallers callers) {
        return new Pairs(OFFICES.stream()
                .map(code -> List.of(callers.join(Role.OFFICER, code), callers.join(Role.SUPERVISOR, code)))
                .toList());
    }

    int number() {
        return pairs.size();
    }

    /** The first pair, at work. */
    OfficerAndSupervisor first(URI api) {
        List<ApiCaller> first = pairs.getFirst();
        return new OfficerAndSupervisor(
                api, Answers.NEEDED, first.getFirst().token(), first.getLast().token());
    }

    /** For each pair its tokens, with a space between. */
    List<String> tokens() {
        return pairs.stream()
                .map(pair -> pair.getFirst().token() + " " + pair.getLast().token())
                .toList();
    }

    List<List<Caller>> callers() {
        return pairs.stream()
                .map(pair -> pair.stream().map(ApiCaller::caller).toList())
                .toList();
    }
}
