package tn.marsa.oversight.cases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffMember;
import tn.marsa.office.Office;
import tn.marsa.office.Offices;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PageSize;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.StaffId;

/** Answers which cases there are, and puts names and texts to them. */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'AUDITOR', 'INSPECTOR')")
class CaseQueries {

    private final ListCases listCases;
    private final CountCasesToExplain countCasesToExplain;
    private final Cases cases;
    private final CaseTexts texts;
    private final Explainers explainers;
    private final Staff staff;
    private final Offices offices;
    private final MessageSource messages;

    CaseQueries(
            ListCases listCases,
            CountCasesToExplain countCasesToExplain,
            Cases cases,
            CaseTexts texts,
            Explainers explainers,
            Staff staff,
            Offices offices,
            MessageSource messages) {
        this.listCases = listCases;
        this.countCasesToExplain = countCasesToExplain;
        this.cases = cases;
        this.texts = texts;
        this.explainers = explainers;
        this.staff = staff;
        this.offices = offices;
        this.messages = messages;
    }

    @QueryMapping
    CaseConnection cases(
            Caller caller,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable CaseState state,
            @Argument @Nullable CaseRule rule) {
        return listCases.list(caller, state, rule, PageSize.checked(first), PlaceInTime.ofArgument(after));
    }

    @QueryMapping
    @PreAuthorize("hasRole('SUPERVISOR')")
    int casesToExplain(Caller caller) {
        return countCasesToExplain.count(caller);
    }

    @SchemaMapping(typeName = "OversightCase", field = "id")
    String id(OversightCase found) {
        return found.caseId().toString();
    }

    @BatchMapping(typeName = "OversightCase", field = "about")
    List<StaffMember> about(List<OversightCase> found) {
        Map<StaffId, StaffMember> members =
                staff.members(found.stream().map(OversightCase::aboutId).collect(Collectors.toSet()));
        return found.stream().map(one -> members.get(one.aboutId())).toList();
    }

    @BatchMapping(typeName = "OversightCase", field = "assignee")
    Map<OversightCase, StaffMember> assignees(List<OversightCase> found) {
        return staff.membersOf(found, OversightCase::assigneeId);
    }

    @BatchMapping(typeName = "OversightCase", field = "office")
    Map<OversightCase, Office> offices(List<OversightCase> found) {
        Map<OfficeCode, Office> known = offices.findAll(found.stream()
                .map(OversightCase::officeCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<OversightCase, Office> answered = new HashMap<>();
        found.forEach(one ->
                Optional.ofNullable(one.officeCode()).map(known::get).ifPresent(office -> answered.put(one, office)));
        return answered;
    }

    @BatchMapping(typeName = "OversightCase", field = "explanation")
    Map<OversightCase, String> explanations(List<OversightCase> found) {
        return written(found, CaseState.EXPLAINED);
    }

    @BatchMapping(typeName = "OversightCase", field = "conclusion")
    Map<OversightCase, String> conclusions(List<OversightCase> found) {
        return written(found, CaseState.CLOSED);
    }

    @BatchMapping(typeName = "OversightCase", field = "steps")
    Map<OversightCase, List<CaseStepMade>> steps(List<OversightCase> found) {
        Map<CaseId, List<CaseStepMade>> made =
                cases.steps(ids(found)).stream().collect(Collectors.groupingBy(CaseStepMade::caseId));
        Map<OversightCase, List<CaseStepMade>> answered = new HashMap<>();
        found.forEach(one -> answered.put(one, made.getOrDefault(one.caseId(), List.of())));
        return answered;
    }

    @BatchMapping(typeName = "CaseStepMade", field = "by")
    List<StaffMember> by(List<CaseStepMade> steps) {
        Map<StaffId, StaffMember> members =
                staff.members(steps.stream().map(CaseStepMade::byId).collect(Collectors.toSet()));
        return steps.stream().map(step -> members.get(step.byId())).toList();
    }

    @BatchMapping(typeName = "OversightCase", field = "explainers")
    @PreAuthorize("hasRole('AUDITOR')")
    Map<OversightCase, List<Explainer>> explainers(List<OversightCase> found) {
        List<Caller> all = explainers.all();
        Map<OversightCase, List<Explainer>> answered = new HashMap<>();
        found.forEach(one -> answered.put(
                one, explainers.of(one, all).stream().map(Explainer::of).toList()));
        return answered;
    }

    @SchemaMapping
    String message(CaseStepRefused refused, Locale locale) {
        return messages.getMessage("case." + refused.code(), null, locale);
    }

    private Map<OversightCase, String> written(List<OversightCase> found, CaseState state) {
        Map<CaseId, String> written = texts.of(ids(found), state);
        Map<OversightCase, String> answered = new HashMap<>();
        found.forEach(one -> Optional.ofNullable(written.get(one.caseId())).ifPresent(text -> answered.put(one, text)));
        return answered;
    }

    private static Set<CaseId> ids(List<OversightCase> found) {
        return found.stream().map(OversightCase::caseId).collect(Collectors.toCollection(HashSet::new));
    }

    /** Somebody who may be asked: the SDL's type of the same name. */
    record Explainer(String id, String displayName) {

        static Explainer of(Caller supervisor) {
            return new Explainer(supervisor.staff().toString(), supervisor.displayName());
        }
    }
}
