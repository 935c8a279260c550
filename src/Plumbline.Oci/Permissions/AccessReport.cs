using Plumbline.Core.Rules;

namespace Plumbline.Oci.Permissions;

/// <summary>Who asks, and which of the permissions that a scan needs there are.</summary>
public sealed record AccessReport
{
    public required Caller Caller { get; init; }

    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>Each permission of the engine and of the rules, once.</summary>
    public required IReadOnlyList<PermissionCheck> Checks { get; init; }

    /// <summary>Whom the missing statements are about when the user names nobody.</summary>
    public required PolicySubject UsualSubject { get; init; }

    /// <summary>The least that is to be added, so that nothing is missing.</summary>
    public IReadOnlyList<Grant> Missing =>
        Grant.Union(Checks.Where(check => check.Status == PermissionStatus.Missing).Select(check => check.Grant));

    public bool IsComplete => !Checks.Any(check => check.Status == PermissionStatus.NotChecked);

    /// <summary>What became of those that are needed, in their order.</summary>
    public IEnumerable<PermissionCheck> Of(IEnumerable<Grant> needed) =>
        needed.Select(grant => Checks.Single(check => check.Grant == grant));
}
