using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Identity.Policies;

/// <summary>Statements that give everything.</summary>
internal static class BroadGrants
{
    private const string Everything = "all-resources";

    /// <summary>Something that no condition can name: a statement that lets it lets all that no condition names.</summary>
    private static readonly Ability Anything = new("", [""]);

    /// <summary>Whether a statement lets somebody manage all resources, wherever it applies.</summary>
    public static Certainty ManagesAll(PlacedStatement placed) =>
        placed.Statement
            is AccessStatement
            {
                IsDeny: false,
                Kind: not AccessKind.Endorse,
                Grant: VerbGrant { Verb: Verb.Manage } grant
            } statement
        && string.Equals(grant.ResourceType, Everything, StringComparison.OrdinalIgnoreCase)
            ? IsUnlimited(statement)
            : Certainty.No;

    /// <summary>Whether no condition limits what a statement gives, and to whom.</summary>
    public static Certainty IsUnlimited(AccessStatement statement) =>
        new ConditionLogic(Anything, operation: "", isStranger: true).Holds(statement.Condition);
}
