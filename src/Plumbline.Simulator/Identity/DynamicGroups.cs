using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Identity;

/// <summary>What dynamic groups have of their own.</summary>
internal static class DynamicGroups
{
    public static void DemandRule(Call call) =>
        Demand.That(
            !Details.IsGiven(call, "matchingRule") || !string.IsNullOrWhiteSpace(call.BodyText("matchingRule")),
            "matchingRule must not be empty; write a rule such as ALL {instance.compartment.id = 'OCID'}."
        );
}
