package tn.marsa.admin.migrants;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A masked value in clear, or what is missing to show it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "__typename")
sealed interface RevealAnswer permits RevealedValue, PurposeRequired, FileRestricted {}
