package tn.marsa.admin.registrations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.matching.MatchingScreens;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.procedure.OpenRegistration;
import tn.marsa.admin.registrations.procedure.RegistrationState;
import tn.marsa.admin.registrations.procedure.RegistrationsClient;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.registrations.review.IssuedPage;
import tn.marsa.admin.registrations.review.ReviewPage;
import tn.marsa.admin.registrations.review.SummaryPage;
import tn.marsa.admin.registrations.stages.DuplicatesPage;
import tn.marsa.admin.registrations.stages.NameProposals;
import tn.marsa.admin.registrations.stages.StageAids;
import tn.marsa.admin.registrations.stages.StagePage;
import tn.marsa.admin.shell.FileSearch;
import tn.marsa.admin.signin.CurrentStaff;
import tn.marsa.admin.signin.Role;

/** A registration as its state has it shown: a stage while it is worked on, then the review, at last the identifier. */
@Route("registrations/:id/:stage?")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
class RegistrationView extends Main implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient RegistrationsClient client;
    private final transient CodeLists lists;
    private final transient Clock clock;
    private final transient CurrentStaff staff;
    private final transient FileSearch files;
    private final transient StageAids aids;
    private transient @Nullable OpenRegistration open;

    RegistrationView(
            RegistrationsClient client,
            CodeLists lists,
            Clock clock,
            CurrentStaff staff,
            FileSearch files,
            MatchingScreens matching,
            NameProposals proposals) {
        this.client = client;
        this.lists = lists;
        this.clock = clock;
        this.staff = staff;
        this.files = files;
        this.aids = new StageAids(matching, files, proposals);
        addClassName("m-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        Optional<Stage> wanted = event.getRouteParameters().get("stage").flatMap(Stage::ofAddress);
        OpenRegistration known = open;
        if (known == null || !known.seen().id().equals(id)) {
            Optional<OpenRegistration> found = client.open(id, getLocale());
            if (found.isEmpty()) {
                event.rerouteToError(NotFoundException.class);
                return;
            }
            known = found.get();
            open = known;
        }
        show(known, wanted.orElse(known.seen().stage()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        getChildren()
                .filter(StagePage.class::isInstance)
                .map(StagePage.class::cast)
                .filter(StagePage::hasUnsaved)
                .findFirst()
                .ifPresent(page -> {
                    ContinueNavigationAction going = event.postpone();
                    page.leave(going::proceed);
                });
    }

    private void show(OpenRegistration registration, Stage wanted) {
        removeAll();
        add(page(registration, wanted));
    }

    private Component page(OpenRegistration registration, Stage wanted) {
        return switch (registration.seen().state()) {
            case DRAFT, RETURNED -> atWork(registration, wanted);
            case SUBMITTED, ABANDONED -> settled(registration, wanted);
            case VALIDATED ->
                new IssuedPage(
                        registration.seen(),
                        lists,
                        files::find,
                        staff.me().roles().contains(Role.OFFICER));
        };
    }

    private Component settled(OpenRegistration registration, Stage wanted) {
        boolean compared =
                wanted == Stage.DUPLICATE_CHECK && registration.seen().state() == RegistrationState.SUBMITTED;
        return compared
                ? new DuplicatesPage(registration, aids)
                : new ReviewPage(registration, lists, clock, () -> show(registration, wanted));
    }

    private Component atWork(OpenRegistration registration, Stage wanted) {
        Stage furthest = registration.seen().stage();
        Stage stage = wanted.isReachedAt(furthest) ? wanted : furthest;
        return stage == Stage.VALIDATION
                ? new SummaryPage(registration, lists, clock, () -> show(registration, wanted))
                : new StagePage(registration, stage, lists, clock, aids);
    }
}
