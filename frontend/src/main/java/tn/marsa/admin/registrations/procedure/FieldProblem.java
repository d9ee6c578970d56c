package tn.marsa.admin.registrations.procedure;

/**
 * One field that cannot be taken as it stands.
 *
 * @param field where it stands in the input, for example {@code names.surnameArabic}
 * @param code what is wrong, for programs
 * @param message what is wrong and what to do, in the language of the request
 */
public record FieldProblem(String field, String code, String message) {}
