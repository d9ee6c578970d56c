package tn.marsa.admin.registrations.procedure;

/**
 * The office of a registration.
 *
 * @param code its four digits
 * @param place the name of its place, in the language of the request
 */
public record OfficeName(String code, String place) {}
