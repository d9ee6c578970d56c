package tn.marsa.agreement.making;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.shared.Caller;

/** Hands each mutation to its use case. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class AgreementMutations {

    private final MakeAgreement makeAgreement;
    private final EndAgreement endAgreement;
    private final MessageSource messages;

    AgreementMutations(MakeAgreement makeAgreement, EndAgreement endAgreement, MessageSource messages) {
        this.makeAgreement = makeAgreement;
        this.endAgreement = endAgreement;
        this.messages = messages;
    }

    @MutationMapping
    MakeAgreementResult makeAgreement(Caller caller, @Argument MakeAgreementInput input) {
        return makeAgreement.make(caller, input);
    }

    @MutationMapping
    EndAgreementResult endAgreement(Caller caller, @Argument EndAgreementInput input) {
        return endAgreement.end(caller, input);
    }

    @SchemaMapping(typeName = "AgreementEndedBefore")
    String message(Locale locale) {
        return messages.getMessage("agreement.endedBefore", null, locale);
    }
}
