package tn.marsa.registration.changes;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import tn.marsa.shared.OneTransaction;

/** Lets {@link OneTransaction} try again. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class RegistrationConfiguration {}
