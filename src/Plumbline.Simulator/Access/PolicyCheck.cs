using Plumbline.Simulator.Policies;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Access;

/// <summary>Policies and matching rules of a tenancy file must be ones that can be held against a call.</summary>
internal static class PolicyCheck
{
    public static void Demand(Node item, ResourceType type)
    {
        if (type.Name is "identity.policies")
        {
            foreach (var statement in item.Optional("statements")?.Items() ?? [])
            {
                Demand(statement, text => PolicyParser.Parse(text));
            }
        }

        if (type.Name is "identity.dynamicGroups" && item.OptionalText("matchingRule") is not null)
        {
            Demand(item.Optional("matchingRule")!.Value, text => ConditionParser.Parse(text));
        }
    }

    private static void Demand(Node node, Action<string> parse)
    {
        try
        {
            parse(node.Text);
        }
        catch (PolicySyntaxException problem)
        {
            throw node.Wrong($"is no policy statement: {problem.Message}");
        }
    }
}
