package tn.marsa.custody;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.keys.KeyKind;
import tn.marsa.shared.Caller;

/** Answers which keys there are, and rotates them, for administrators. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class KeysController {

    private final ReadKeys readKeys;
    private final RotateKeys rotateKeys;
    private final RemoveMasterKey removeMasterKey;
    private final MessageSource messages;

    KeysController(ReadKeys readKeys, RotateKeys rotateKeys, RemoveMasterKey removeMasterKey, MessageSource messages) {
        this.readKeys = readKeys;
        this.rotateKeys = rotateKeys;
        this.removeMasterKey = removeMasterKey;
        this.messages = messages;
    }

    @QueryMapping
    Keys keys() {
        return readKeys.read();
    }

    @MutationMapping
    RotationResult rotateKeys(Caller caller, @Argument KeyKind kind) {
        return rotateKeys.rotate(caller, kind);
    }

    @MutationMapping
    RemovalResult removeMasterKey(Caller caller, @Argument int version, @Argument String fingerprint) {
        return removeMasterKey.remove(caller, version, fingerprint);
    }

    @SchemaMapping
    String message(KeyFileReadOnly readOnly, Locale locale) {
        return messages.getMessage("keyFileReadOnly", null, locale);
    }

    @SchemaMapping
    String message(KeyStillNeeded needed, Locale locale) {
        return messages.getMessage("keyStillNeeded", null, locale);
    }
}
