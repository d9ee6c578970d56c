/** Reaching the database: the embedded server where no other is named, its accounts and what is demanded of any server. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package tn.marsa.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
