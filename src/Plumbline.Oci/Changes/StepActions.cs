using Plumbline.Core.Plans;
using Plumbline.Oci.Client;

namespace Plumbline.Oci.Changes;

/// <summary>All kinds of changes that plans can be made of.</summary>
public static class StepActions
{
    public static IReadOnlyDictionary<string, StepAction> For(OciConnection connection, TimeProvider time)
    {
        var (client, waiting) = (new ChangeClient(connection), new Waiting(time));
        StepAction[] all =
        [
            new CreateKeyAction(client, waiting),
            new ProveKeyAction(client),
            new RepointAction(client, waiting),
            new ReencryptAction(client, waiting),
            new DisableKeyAction(client, waiting),
            new ScheduleKeyDeletionAction(client, waiting, time),
        ];
        return all.ToDictionary(action => action.Name);
    }
}
