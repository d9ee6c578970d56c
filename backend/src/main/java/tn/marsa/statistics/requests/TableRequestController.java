package tn.marsa.statistics.requests;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.shared.Caller;

/** Takes requests for tables beyond the plan, and the decisions on them. */
@Controller
@PreAuthorize("hasRole('OBSERVATORY')")
class TableRequestController {

    private final RequestTable requestTable;
    private final DecideTable decideTable;
    private final ListTableRequests listTableRequests;
    private final MessageSource messages;

    TableRequestController(
            RequestTable requestTable,
            DecideTable decideTable,
            ListTableRequests listTableRequests,
            MessageSource messages) {
        this.requestTable = requestTable;
        this.decideTable = decideTable;
        this.listTableRequests = listTableRequests;
        this.messages = messages;
    }

    @SchemaMapping(typeName = "Statistics")
    List<TableRequest> tableRequests(Caller caller, @Argument @Nullable TableRequestState state, @Argument int first) {
        return listTableRequests.list(caller, state, first);
    }

    @MutationMapping
    TableRequestResult requestTable(Caller caller, @Argument RequestTableInput input) {
        return requestTable.request(caller, input);
    }

    @MutationMapping
    TableRequestResult approveTable(Caller caller, @Argument ApproveTableInput input) {
        return decideTable.approve(caller, input);
    }

    @MutationMapping
    TableRequestResult refuseTable(Caller caller, @Argument RefuseTableInput input) {
        return decideTable.refuse(caller, input);
    }

    @SchemaMapping
    String message(TableRequestRefused refused, Locale locale) {
        return messages.getMessage("tableRequest." + refused.code(), null, locale);
    }
}
