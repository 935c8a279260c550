using Plumbline.Simulator.Api;
using Plumbline.Simulator.Policies;

namespace Plumbline.Simulator.Identity;

/// <summary>What dynamic groups have of their own.</summary>
internal static class DynamicGroups
{
    public static void DemandRule(Call call)
    {
        if (!Details.IsGiven(call, "matchingRule"))
        {
            return;
        }

        try
        {
            ConditionParser.Parse(call.BodyText("matchingRule") ?? "");
        }
        catch (PolicySyntaxException problem)
        {
            throw ApiException.InvalidParameter(
                $"matchingRule must be a rule such as ALL {{instance.compartment.id = 'OCID'}}: {problem.Message}"
            );
        }
    }
}
