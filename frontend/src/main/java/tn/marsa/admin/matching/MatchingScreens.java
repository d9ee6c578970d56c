package tn.marsa.admin.matching;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.signin.CurrentStaff;
import tn.marsa.admin.signin.Role;

/** Makes what screens show of files that may be of one person. */
@Service
public class MatchingScreens {

    private final MatchingClient client;
    private final CodeLists lists;
    private final Places places;
    private final Opening opening;
    private final CurrentStaff staff;

    MatchingScreens(MatchingClient client, CodeLists lists, Places places, Opening opening, CurrentStaff staff) {
        this.client = client;
        this.lists = lists;
        this.places = places;
        this.opening = opening;
        this.staff = staff;
    }

    /** Files that may be of the person of a registration: a look at each. */
    public List<Candidate> candidates(String registrationId, Locale language) {
        return client.candidates(registrationId, language);
    }

    /** Candidates in a list, the first undecided one compared; where there is none, that the whole register was looked through. */
    public Component candidates(Side here, List<Candidate> candidates, Deciding deciding) {
        return new CandidatesPane(here, candidates, comparing(), deciding);
    }

    /** One candidate compared. */
    public Component comparison(Side here, Candidate candidate, Deciding deciding) {
        return new ComparePane(here, candidate, comparing(), deciding);
    }

    private Comparing comparing() {
        return new Comparing(client, lists, places, opening, staff.me().hasAny(Set.of(Role.SUPERVISOR)));
    }
}
