using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.AutonomousAIDatabase;

/// <summary>Somebody should be told about a database by Oracle.</summary>
public sealed class DatabaseContacts : LifecycleRule<AutonomousDatabase>
{
    public override string Id => "OCI-AUTONOMOUSAIDATABASE-009";

    protected override Verdict Assess(AutonomousDatabase resource, RuleContext context)
    {
        var count = resource.CustomerContacts?.Count(contact => !string.IsNullOrWhiteSpace(contact.Email));
        return (
            count switch
            {
                null => Verdict.NotAssessed("Whether the database has contacts is not known."),
                0 => Verdict.Fail("The database has no contacts."),
                _ => Verdict.Pass("The database has contacts."),
            }
        ) with
        {
            Evidence = [new("customerContacts", count?.ToString(CultureInfo.InvariantCulture))],
        };
    }
}
