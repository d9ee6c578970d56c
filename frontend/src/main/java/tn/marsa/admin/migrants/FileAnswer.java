package tn.marsa.admin.migrants;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/** The file, or what is missing to open it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "__typename")
sealed interface FileAnswer extends Serializable permits Migrant, PurposeRequired, FileRestricted {}
