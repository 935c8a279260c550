using Plumbline.Core.Plans;

namespace Plumbline.Oci.Changes;

/// <summary>Looks whether resources that a plan knows still name a key that is to be taken out of use.</summary>
/// <remarks>
/// Whether others name the key was found out when the plan was made, and is found out again before it is carried out.
/// </remarks>
internal sealed class RemainingUsers(ChangeClient client)
{
    private readonly UserReader _reader = new(client);

    /// <exception cref="StepException">One still names it.</exception>
    public async Task DemandNoneAsync(StepRun run, CancellationToken cancellationToken)
    {
        foreach (var user in KeyUserAddress.AllIn(run.Step))
        {
            if (await FindAsync(user, cancellationToken) is not { } current)
            {
                continue;
            }

            var names = user.Kind.References.Any(pattern =>
                pattern.Key is not null
                && KeyChanges.Find(user.Kind.Kind, pattern.Path)?.Verdict != KeyChangeVerdict.Follows
                && UserReader.KeysIn(current, user.Kind, pattern.Path).Contains(run.Step.Target.Id)
            );
            if (names)
            {
                throw new StepException(StepFailure.WorldChanged, "a resource still names the key");
            }
        }
    }

    /// <summary>Null for one that is not there any more: in the time to observe people go on to work.</summary>
    private async Task<CurrentUser?> FindAsync(KeyUserAddress user, CancellationToken cancellationToken)
    {
        try
        {
            return await _reader.ReadAsync(user, cancellationToken);
        }
        catch (StepException error) when (error.Failure is StepFailure.Gone or StepFailure.NotVisible)
        {
            return null;
        }
    }
}
