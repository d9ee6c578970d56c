package tn.marsa.registration.changes;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.shared.Caller;

/** Hands each mutation to its use case. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class RegistrationMutations {

    private final StartRegistration startRegistration;
    private final SaveFields saveFields;
    private final TakeOver takeOver;
    private final SubmitForValidation submitForValidation;
    private final ReturnForCorrection returnForCorrection;
    private final AbandonRegistration abandonRegistration;
    private final ContinueInFile continueInFile;
    private final ValidateRegistration validateRegistration;

    RegistrationMutations(
            StartRegistration startRegistration,
            SaveFields saveFields,
            TakeOver takeOver,
            SubmitForValidation submitForValidation,
            ReturnForCorrection returnForCorrection,
            AbandonRegistration abandonRegistration,
            ContinueInFile continueInFile,
            ValidateRegistration validateRegistration) {
        this.startRegistration = startRegistration;
        this.saveFields = saveFields;
        this.takeOver = takeOver;
        this.submitForValidation = submitForValidation;
        this.returnForCorrection = returnForCorrection;
        this.abandonRegistration = abandonRegistration;
        this.continueInFile = continueInFile;
        this.validateRegistration = validateRegistration;
    }

    @MutationMapping
    RegistrationResult startRegistration(Caller caller, @Argument StartRegistrationInput input) {
        return startRegistration.start(caller, input);
    }

    @MutationMapping
    RegistrationResult saveFields(Caller caller, @Argument SaveFieldsInput input) {
        return saveFields.save(caller, input);
    }

    @MutationMapping
    RegistrationResult takeOver(Caller caller, @Argument RegistrationChangeInput input) {
        return takeOver.takeOver(caller, input);
    }

    @MutationMapping
    RegistrationResult submitForValidation(Caller caller, @Argument SubmitForValidationInput input) {
        return submitForValidation.submit(caller, input);
    }

    @MutationMapping
    RegistrationResult returnForCorrection(Caller caller, @Argument ReturnForCorrectionInput input) {
        return returnForCorrection.returnForCorrection(caller, input);
    }

    @MutationMapping
    RegistrationResult abandonRegistration(Caller caller, @Argument AbandonRegistrationInput input) {
        return abandonRegistration.abandon(caller, input);
    }

    @MutationMapping
    RegistrationResult continueInFile(Caller caller, @Argument ContinueInFileInput input) {
        return continueInFile.go(caller, input);
    }

    @MutationMapping
    RegistrationResult validateRegistration(Caller caller, @Argument RegistrationChangeInput input) {
        return validateRegistration.validate(caller, input);
    }
}
