namespace Plumbline.Store.Plans;

/// <summary>One run of a plan at a time. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class PlanLock : IDisposable
{
    private readonly FileStream _file;

    private PlanLock(FileStream file) => _file = file;

    /// <exception cref="PlanFileException">Another run has it.</exception>
    public static PlanLock Take(string planPath)
    {
        var path = $"{planPath}.lock";
        try
        {
            return new PlanLock(new FileStream(path, PrivateFile.ToHold()));
        }
        catch (IOException error)
        {
            throw new PlanFileException(
                $"Another run of this plan is under way: it holds '{path}'. Wait until it has ended.",
                error
            );
        }
    }

    public void Dispose() => _file.Dispose();
}
