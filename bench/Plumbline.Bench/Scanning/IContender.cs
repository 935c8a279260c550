namespace Plumbline.Bench.Scanning;

/// <summary>One way to find a tenancy's HSM keys.</summary>
internal interface IContender
{
    string Name { get; }

    /// <param name="environment">The variables that lead to the simulator.</param>
    /// <param name="budget">How long the run may take; for those that can be extrapolated.</param>
    Task<Attempt> RunAsync(IReadOnlyDictionary<string, string> environment, Weather weather, TimeSpan budget);
}
