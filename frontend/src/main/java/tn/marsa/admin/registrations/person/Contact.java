package tn.marsa.admin.registrations.person;

import org.jspecify.annotations.Nullable;

/**
 * Address and ways to reach the person; each is null until given.
 *
 * @param governorate ISO 3166-2:TN
 * @param address within the governorate
 * @param phone E.164, or 8 digits of a Tunisian number
 * @param email e-mail address
 */
public record Contact(
        @Nullable String governorate,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email) {}
