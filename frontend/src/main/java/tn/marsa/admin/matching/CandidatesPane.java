package tn.marsa.admin.matching;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import tn.marsa.admin.registrations.parts.Callout;

/** Files that may be of the same person: the list, and beside it the one that is compared. */
@StyleSheet("context://css/matching.css")
final class CandidatesPane extends Div {

    private final transient List<Candidate> candidates;
    private final transient Side here;
    private final transient Comparing comparing;
    private final transient Deciding deciding;
    private final Div compared = new Div();
    private final CandidateList list;

    CandidatesPane(Side here, List<Candidate> candidates, Comparing comparing, Deciding deciding) {
        this.here = here;
        this.candidates = candidates;
        this.comparing = comparing;
        this.deciding = deciding;
        this.list = new CandidateList(candidates, comparing.places(), this::compare);
        if (candidates.isEmpty()) {
            add(new Callout(Callout.Gravity.OK, "matching.noneFound"));
            return;
        }
        addClassName("m-matching");
        add(list, compared);
        compare(candidates.stream().filter(Candidate::isUndecided).findFirst().orElse(candidates.getFirst()));
    }

    private void compare(Candidate candidate) {
        list.mark(candidates.indexOf(candidate));
        compared.removeAll();
        compared.add(new ComparePane(here, candidate, comparing, deciding));
    }
}
