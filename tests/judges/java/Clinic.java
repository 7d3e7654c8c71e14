import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;

/**
 * What HAPI's validator, with the International Patient Summary, says of each document named: one line a finding, behind
 * the document's name. A file in a folder of records is a resource alone. The first name is a bundle of code systems that
 * hold the codes which may be written.
 */
public final class Clinic {
    private Clinic() {}

    /**
     * Warnings with a reason: a resource may lack a narrative of its own; an annotation in a unit, as in {score}, is how UCUM
     * counts things; and a language is said on the narrative in both ways that the standard names.
     */
    private static final String EXPLAINED =
            ".*dom-6|TYPE_SPECIFIC_CHECKS_DT_QTY_UCUM_ANNOTATIONS|Language_XHTML_Lang_Missing1|Terminology_PassThrough_TX_Message";

    public static void main(String[] files) throws Exception {
        FhirContext context = FhirContext.forR4Cached();
        PrePopulatedValidationSupport codes = new PrePopulatedValidationSupport(context);
        context.newJsonParser()
                .parseResource(Bundle.class, Files.readString(Path.of(files[0])))
                .getEntry()
                .forEach(entry -> codes.addResource(entry.getResource()));
        NpmPackageValidationSupport guide = new NpmPackageValidationSupport(context);
        guide.loadPackageFromClasspath("classpath:ips.tgz");
        FhirInstanceValidator instances =
                new FhirInstanceValidator(
                        new ValidationSupportChain(
                                new DefaultProfileValidationSupport(context),
                                codes,
                                guide,
                                new CommonCodeSystemsTerminologyService(context),
                                new InMemoryTerminologyServerValidationSupport(context),
                                new SnapshotGeneratingValidationSupport(context),
                                new UnknownCodeSystemWarningValidationSupport(context)));
        instances.setAnyExtensionsAllowed(false);
        FhirValidator validator = context.newValidator().registerValidatorModule(instances);
        ValidationOptions documents =
                new ValidationOptions().addProfile("http://hl7.org/fhir/uv/ips/StructureDefinition/Bundle-uv-ips");
        ValidationOptions records = new ValidationOptions();
        for (int place = 1; place < files.length; place++) {
            String text = Files.readString(Path.of(files[place]));
            ValidationOptions options = files[place].contains("/records/") ? records : documents;
            int found = 0;
            for (SingleValidationMessage message : validator.validateWithResult(text, options).getMessages()) {
                boolean error = message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal();
                boolean warning = message.getSeverity() == ResultSeverityEnum.WARNING;
                if (error || warning && !String.valueOf(message.getMessageId()).matches(EXPLAINED)) {
                    found++;
                    System.out.println(
                            files[place] + "\t" + message.getSeverity() + "\t" + message.getLocationString() + ": "
                                    + message.getMessage().replace('\n', ' '));
                }
            }
            System.out.println(files[place] + "\t" + (found == 0 ? "CLEAN" : "FOUND " + found));
        }
    }
}
