package tn.marsa.statistics.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffMember;
import tn.marsa.shared.Tunis;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.plan.Dimension;

/** Puts names and days to requests for tables. */
@Controller
@PreAuthorize("hasRole('OBSERVATORY')")
class TableRequestFields {

    private final Staff staff;

    TableRequestFields(Staff staff) {
        this.staff = staff;
    }

    @SchemaMapping
    String id(TableRequest request) {
        return request.requestId().toString();
    }

    @SchemaMapping
    Measure measure(TableRequest request) {
        return request.table().measure();
    }

    @SchemaMapping
    Granularity granularity(TableRequest request) {
        return request.table().granularity();
    }

    @SchemaMapping
    List<Dimension> by(TableRequest request) {
        return request.table().combination().dimensions();
    }

    @SchemaMapping
    LocalDate requestedOn(TableRequest request) {
        return Tunis.day(request.requestedAt());
    }

    @SchemaMapping
    @Nullable LocalDate decidedOn(TableRequest request) {
        return Optional.ofNullable(request.decidedAt()).map(Tunis::day).orElse(null);
    }

    @BatchMapping
    Map<TableRequest, StaffMember> requestedBy(List<TableRequest> requests) {
        return staff.membersOf(requests, TableRequest::requestedById);
    }

    @BatchMapping
    Map<TableRequest, StaffMember> decidedBy(List<TableRequest> requests) {
        return staff.membersOf(requests, TableRequest::decidedById);
    }
}
