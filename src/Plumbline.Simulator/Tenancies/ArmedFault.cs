namespace Plumbline.Simulator.Tenancies;

/// <summary>A fault that is being served: it counts down, and throws its dice in the same order every run.</summary>
internal sealed class ArmedFault(Fault fault)
{
    private readonly Lock _gate = new();
    private readonly Random _dice = new(Seed: 7);
    private int _left = fault.Count ?? int.MaxValue;

    public Fault Fault { get; } = fault;

    public bool Strikes()
    {
        lock (_gate)
        {
            if (_left == 0 || _dice.NextDouble() >= Fault.Probability)
            {
                return false;
            }

            _left -= Fault.Count is null ? 0 : 1;
            return true;
        }
    }
}
