package tn.marsa.migrant.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.reference.AskedDocument;
import tn.marsa.reference.CodeListName;
import tn.marsa.shared.Code;

/**
 * What the checks need to know beyond the fields themselves.
 *
 * @param today the day at the office
 * @param registeredAs how the person comes into the register
 * @param codes true if a code list has a code
 * @param persons true if an identifier names an active file
 * @param documents the supporting documents that a ground of stay asks for
 */
public record Circumstances(
        LocalDate today,
        RegisteredAs registeredAs,
        BiPredicate<CodeListName, Code> codes,
        Predicate<UniqueIdentifier> persons,
        Function<Code, List<AskedDocument>> documents) {}
